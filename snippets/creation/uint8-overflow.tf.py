import tensorflow as tf

x = tf.constant([200, 3], dtype=tf.uint8)
y = tf.constant([100, 4], dtype=tf.uint8)
x + y
