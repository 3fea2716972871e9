import tensorflow as tf

tf.sparse.from_dense(tf.eye(2))
