import tensorflow as tf

x = tf.range(10.)
data = tf.data.Dataset.from_tensor_slices((x, 2 * x)).shuffle(10).batch(4)
all(bool(tf.reduce_all(targets == 2 * inputs)) for inputs, targets in data)
