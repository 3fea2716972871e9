import tensorflow as tf

data = tf.constant([[1, 10], [2, 20], [3, 30]])
next(iter(tf.data.Dataset.from_tensor_slices(data).batch(3)))
