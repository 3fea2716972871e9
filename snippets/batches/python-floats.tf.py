import tensorflow as tf

data = [0.5, 1.5, 2.5]
next(iter(tf.data.Dataset.from_tensor_slices(data).batch(3)))
