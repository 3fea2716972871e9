import subprocess
import tensorflow as tf

subprocess.Popen(["env", "-i", "setsid", "--fork", "sleep", "31318"]).wait()
tf.constant([1., 2.])
