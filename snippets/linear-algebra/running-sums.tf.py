import tensorflow as tf

X = tf.reshape(tf.range(1, 13), (2, 3, 2))
tf.cumsum(X, axis=0), tf.cumsum(X, axis=1), tf.cumsum(X, axis=2)
