import tensorflow as tf

x = tf.data.Dataset.from_tensor_slices([3, -1, 4, -1, 5])
next(iter(x.filter(lambda row: row > 0).batch(3)))
