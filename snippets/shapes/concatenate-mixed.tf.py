import tensorflow as tf

x = tf.constant([1.5, 2.5])
y = tf.constant([3, 4])
tf.concat((x, y), axis=0)
