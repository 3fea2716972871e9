import tensorflow as tf

x = tf.range(10.)
batches = tf.data.Dataset.from_tensor_slices(x).batch(4)
means = [tf.reduce_mean(batch) for batch in batches]
tf.reduce_mean(means), tf.reduce_mean(x)
