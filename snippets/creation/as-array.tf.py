import tensorflow as tf

x = [[1, 2, 3], [4, 5, 6]]
tf.convert_to_tensor(x)
