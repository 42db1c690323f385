import './diff.css';
