import tensorflow as tf

x = tf.data.Dataset.from_tensor_slices([1., 2., 3., 4.])
next(iter(x.map(tf.square).batch(4)))
