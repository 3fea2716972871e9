import tensorflow as tf

x = tf.reshape(tf.range(12.), (4, 3))
x[-1]
