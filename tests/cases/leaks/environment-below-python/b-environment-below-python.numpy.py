import subprocess

subprocess.run(["sh", "-c", "printf ${TRIVIUM_PROBE_C:-unset}"], capture_output=True, text=True).stdout
