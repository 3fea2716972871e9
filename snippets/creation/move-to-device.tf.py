import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
with tf.device("CPU:0"):
    y = tf.identity(x)
y
