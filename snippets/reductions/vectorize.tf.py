import tensorflow as tf

x = tf.constant([1., -2., 3.])
tf.map_fn(lambda v: v**2 if v > 0. else 0., x)
