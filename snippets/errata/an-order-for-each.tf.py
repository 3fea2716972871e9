import tensorflow as tf

x = tf.constant([3., -4.])
[tf.norm(x, ord=p) for p in (1, 2, 3)]
