import tensorflow as tf

tf.one_hot([0, -1], 3)
