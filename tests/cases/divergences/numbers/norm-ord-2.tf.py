import tensorflow as tf

tf.norm(tf.constant([[1., 2.], [3., 5.]]), ord=2)
