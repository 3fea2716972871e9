import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(tf.range(10)).shuffle(10).batch(10)
first, second = next(iter(data)), next(iter(data))
tf.reduce_all(first == second)
