import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.], [5., 6.]])
y = tf.constant([10, 20, 30])
data = tf.data.Dataset.from_tensor_slices((x, y))
[(inputs, targets) for inputs, targets in data.batch(2)]
