import tensorflow as tf

both = tf.data.Dataset.from_tensor_slices([0, 1, 2])
both = both.concatenate(tf.data.Dataset.from_tensor_slices([10, 11]))
[batch for batch in both.batch(2)]
