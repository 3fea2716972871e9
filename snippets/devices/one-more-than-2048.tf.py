import tensorflow as tf

x = tf.constant([2047.0, 2048.0], dtype=tf.float16)
x + 1
