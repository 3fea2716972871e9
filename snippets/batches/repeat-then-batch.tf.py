import tensorflow as tf

x = tf.data.Dataset.from_tensor_slices(tf.range(3))
[batch for batch in x.repeat(2).batch(2)]
