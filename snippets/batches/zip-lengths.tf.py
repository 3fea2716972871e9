import tensorflow as tf

x = tf.data.Dataset.from_tensor_slices([1, 2, 3])
y = tf.data.Dataset.from_tensor_slices([10, 20])
list(tf.data.Dataset.zip(x, y))
