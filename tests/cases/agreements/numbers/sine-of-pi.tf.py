import math
import tensorflow as tf

tf.sin(tf.constant([0., math.pi / 2, math.pi]))
