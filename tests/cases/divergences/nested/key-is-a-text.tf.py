import tensorflow as tf

{1: tf.constant(1.)}
