import tensorflow as tf

tf.one_hot([0, 2, 1], 3)
