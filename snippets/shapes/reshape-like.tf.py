import tensorflow as tf

x = tf.range(6.)
y = tf.reshape(tf.range(6.), (2, 3))
tf.reshape(x, tf.shape(y))
