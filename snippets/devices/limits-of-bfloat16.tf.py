import tensorflow as tf

tf.bfloat16.max, tf.bfloat16.min
