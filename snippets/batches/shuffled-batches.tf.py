import tensorflow as tf

x = tf.range(10)
batches = list(tf.data.Dataset.from_tensor_slices(x).shuffle(len(x)).batch(4))
tf.sort(tf.concat(batches, axis=0))
