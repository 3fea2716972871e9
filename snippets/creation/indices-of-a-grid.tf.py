import tensorflow as tf

tf.stack(tf.meshgrid(tf.range(2), tf.range(3), indexing="ij"))
