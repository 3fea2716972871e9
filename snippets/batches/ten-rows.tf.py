import tensorflow as tf

x = tf.range(10)
[batch for batch in tf.data.Dataset.from_tensor_slices(x).batch(4)]
