import tensorflow as tf

tf.nn.gelu(tf.constant(1.))
