import tensorflow as tf

x = tf.Variable(tf.reshape(tf.range(12.), (3, 4)))
x[:2].assign(12.)
x
