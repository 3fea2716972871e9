import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.], [5., 6.]])
next(iter(tf.data.Dataset.from_tensor_slices(x)))
