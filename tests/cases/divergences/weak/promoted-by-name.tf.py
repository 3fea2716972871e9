import tensorflow as tf

tf.float32
