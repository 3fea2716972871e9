import tensorflow as tf

tf.name_scope("probe").__enter__()
tf.constant([1., 2.])
