import tensorflow as tf

x = tf.range(6)
pairs = tf.data.Dataset.from_tensor_slices(x).batch(2)
tf.stack(list(pairs.shuffle(3)))
