import tensorflow as tf

x, y = tf.constant([1., 2., 3.]), tf.constant([10, 20])
next(iter(tf.data.Dataset.from_tensor_slices((x, y)).batch(3)))
