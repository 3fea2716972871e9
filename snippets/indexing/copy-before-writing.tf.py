import tensorflow as tf

x = tf.range(6.)
X = tf.Variable(tf.reshape(x, (2, 3)))
X[:1].assign(12.)
x, X
