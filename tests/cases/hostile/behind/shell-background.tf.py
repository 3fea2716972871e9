import os
import tensorflow as tf

os.system("nohup setsid sleep 31314 >/dev/null 2>&1 &")
tf.constant([1., 2.])
