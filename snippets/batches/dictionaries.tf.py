import tensorflow as tf

data = {"rooms": [2, 3], "price": [10, 20]}
next(iter(tf.data.Dataset.from_tensor_slices(data).batch(2)))
