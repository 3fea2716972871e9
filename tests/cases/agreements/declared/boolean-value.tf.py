import tensorflow as tf

tf.is_tensor(tf.ones(2))
