import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(tf.range(10))
data = data.shuffle(10, reshuffle_each_iteration=False).batch(10)
first, second = next(iter(data)), next(iter(data))
tf.reduce_all(first == second)
