import tensorflow as tf

tf.is_tensor(tf.ones(2)), tf.is_tensor([1., 2.])
