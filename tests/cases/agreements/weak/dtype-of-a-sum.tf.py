import tensorflow as tf

(tf.ones(2) + 1).dtype
