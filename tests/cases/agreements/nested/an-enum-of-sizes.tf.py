import tensorflow as tf

tf.zeros((2, 3)).shape
