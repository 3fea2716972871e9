import tensorflow as tf

a, b = tf.constant([[1.0, 2.0]]), tf.constant([[3.0, 1.0]])
W = tf.constant([[[1.0, 0.0], [2.0, 1.0]]])
tf.einsum("ni,kij,nj->nk", a, W, b)
