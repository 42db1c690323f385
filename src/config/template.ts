/** What `claims init` writes: every key with what it is for, all of it commented out. */
export const TEMPLATE = `# claims reads this file from the directory that it is started in, or the nearest one above.
# A flag on the command line wins over what stands here. Everything is optional.

# Who belongs to whom, where the texts do not say it or say it wrongly. \`claims sides PATH -f yaml\` writes a draft.
# sides:
#   - name: Lindland
#     aliases: [Lindlandic government, Port Lind]
# speakers:
#   - name: Anna Weber
#     aliases: [Weber]
#     side: Lindland
#     type: person

# Files that are left out of directories, as in .gitignore.
# ignore:
#   - drafts/

# Who speaks in a document's own voice, and what kind of document it is.
# issuers:
#   "communiques/lind-*.txt": Ministry of Works
# genres:
#   "talks/*.txt": interview

# Only claims at least this sure, from 0 to 1. Without it each kind of rule has its own threshold, most of them 0.6.
# minConfidence: 0.7

# House rules for \`claims check\`. \`claims check --list\` explains each gate.
# check:
#   baseline: claims-baseline.json
#   newDocuments: warning   # an article that the baseline does not know; off by default
#   gates:
#     unattributed-quote: error
#     anonymous-only: warning
#     contradiction: { level: warning }
#   ignore:
#     - gate: anonymous-only
#       path: archive/**
#       reason: agreed with the editor before 2020
#   unusedSuppressions: error   # how bad it is to accept what is not there; a warning by default
`;
