import tensorflow as tf

x = tf.range(10.)
batches = list(tf.data.Dataset.from_tensor_slices(x).batch(4))
sum(len(batch) / len(x) * tf.reduce_mean(batch) for batch in batches), tf.reduce_mean(x)
