import tensorflow as tf

tf.sparse.to_dense(tf.sparse.from_dense(tf.constant([[1., 0.], [0., 2.]])))
