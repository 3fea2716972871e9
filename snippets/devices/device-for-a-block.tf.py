import tensorflow as tf

with tf.device("CPU:0"):
    x = tf.ones(2)
tf.DeviceSpec.from_string(x.device).device_type.lower()
