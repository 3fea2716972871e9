import threading
import tensorflow as tf

lock = threading.Lock()
lock.acquire()
lock.acquire()
tf.constant([1., 2.])
