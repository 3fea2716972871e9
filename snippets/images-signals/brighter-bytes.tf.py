import tensorflow as tf

x = tf.constant([100, 200, 250], dtype=tf.uint8)
x + 100
