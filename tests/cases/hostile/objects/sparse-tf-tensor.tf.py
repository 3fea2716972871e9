import tensorflow as tf

tf.sparse.from_dense([0., 2.])
